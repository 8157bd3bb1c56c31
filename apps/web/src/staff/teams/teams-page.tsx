import { Button, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { graphql } from '../../graphql/staff';
import type { CareTeamsQuery } from '../../graphql/staff/graphql';
import { Answer, DataList, EmptyState, PageHeader, SearchField, type Choice } from '../../ui';
import { AssignMember } from './assign-member';
import { TeamOf } from './team-of';
import { teamsRoute } from './route';

const CareTeamsQueryDocument = graphql(`
  query CareTeams {
    careWorkers { staffMemberId displayName families asKeyWorker }
  }
`);
const FoundFamiliesQuery = graphql(`
  query TeamFamilies($search: String) {
    households(search: $search, first: 50) { edges { node { id code name state } } }
  }
`);
const TeamFamilyQuery = graphql(`
  query TeamFamily($id: UUID!) {
    household(id: $id) { id code name }
  }
`);

const familyLabel = ({ id, name, code }: { id: string; name: string; code: string }): Choice => ({ value: id, label: `${name} (${code})` });

function useFoundFamilies(search: string | null): Choice[] | undefined {
  const { data } = useAsk(FoundFamiliesQuery, { search }, { keepPrevious: true });
  return data?.households.edges.filter(({ node }) => node.state !== 'closed').map(({ node }) => familyLabel(node));
}

export type Worker = CareTeamsQuery['careWorkers'][number];

/** Who cares for whom. What is written in care stays with the team; who belongs to it is the coordinator's to say. */
export function TeamsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const { rodina } = useSearchOf(teamsRoute);
  const answer = useAsk(CareTeamsQueryDocument, {});
  const family = useAsk(TeamFamilyQuery, { id: rodina ?? '' }, { enabled: Boolean(rodina) }).data?.household ?? null;
  const [assigning, setAssigning] = useState(false);
  return (
    <Answer of={answer}>
      {({ careWorkers }) => (
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
              <SearchField
                key={family?.id}
                label={t('teams.family')}
                placeholder={t('teams.choose')}
                useFound={useFoundFamilies}
                given={family && familyLabel(family)}
                nothingFoundMessage={t('teams.nobodyFound')}
                maw={420}
                mb="md"
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
      )}
    </Answer>
  );
}
