import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { NotebookPen, OctagonAlert, Phone } from 'lucide-react';
import { useAsk } from '../../app/queries';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import { Answer, DateText, InstantText, PageHeader, StatusBadge } from '../../ui';
import { LastSeen, Place } from '../today/family-card';
import { DoorNote } from './door-note';
import { FlagCard, type FlagOfFamily } from './flag-card';
import { Goals } from './goals';
import { familyRoute } from './route';

const FamilyInCareQuery = graphql(`
  query FamilyInCare($householdId: UUID!) {
    familyInCare(householdId: $householdId) {
      ...FamilyCard
      interpreterLanguage
      members { id givenName relation age }
      goals { id title firstStep dueOn state closedOn }
      flags { id kind level state raisedAt raisedByName answer answerWords answeredByName notes { id content writtenAt writtenByName } }
      team { id name role }
      visits(first: 20) { totalCount edges { node { id visitedOn form lengthMinutes present content nextStep writtenByName writtenAt } } }
    }
  }
`);

const TALL = { minHeight: 52 } as const;

export function FamilyPage() {
  const t = useT();
  const { id } = familyRoute.useParams();
  const answer = useAsk(FamilyInCareQuery, { householdId: id });
  return (
    <Answer of={answer}>
      {({ familyInCare: family }) => (
        <>
          <PageHeader title={family.name} description={<LastSeen family={family} />} back={{ to: '/', label: t('field.back') }} />
          <Stack gap="xl">
            <Group gap="xs" grow preventGrowOverflow={false}>
              <Button component={Link} to="/riziko" search={{ rodina: id } as never} color="danger" leftSection={<OctagonAlert size={20} aria-hidden />} style={TALL}>
                {t('field.today.risk')}
              </Button>
              <Button component={Link} to="/zapsat" search={{ rodina: id } as never} leftSection={<NotebookPen size={20} aria-hidden />} style={TALL}>
                {t('field.card.write')}
              </Button>
              {family.phone && !family.quietMode && (
                <Button component="a" href={`tel:${family.phone.replace(/\s/g, '')}`} variant="default" leftSection={<Phone size={20} aria-hidden />} style={TALL}>
                  {t('field.today.call')}
                </Button>
              )}
            </Group>
            <section className="zz-card" aria-label={t('field.family.facts')}>
              <Stack gap="xs">
                {family.quietMode && <StatusBadge tone="warn">{t('field.quiet')}</StatusBadge>}
                <Place family={{ ...family, doorNote: null }} />
                <DoorNote householdId={id} content={family.doorNote ?? null} />
                <Text>{family.members.map((member) => `${member.givenName} (${member.age})`).join(', ')}</Text>
                {family.interpreterLanguage && <Text>{t('field.family.interpreter', { language: family.interpreterLanguage })}</Text>}
                <Text c="dimmed">{t('field.family.team', { names: family.team.map((member) => member.name).join(', ') })}</Text>
              </Stack>
            </section>
            <Flags flags={family.flags} sharesFlags={family.sharesFlags} />
            <Goals householdId={id} goals={family.goals} />
            <section aria-labelledby="visits">
              <Title order={2} id="visits" mb="sm">
                {t('field.family.visits', { count: family.visits.totalCount })}
              </Title>
              {family.visits.edges.length === 0 && <Text c="dimmed">{t('field.family.noVisits')}</Text>}
              <ul className="zz-cards">
                {family.visits.edges.map(({ node }) => (
                  <li key={node.id} className="zz-card">
                    <Text fw={600}>
                      <DateText value={node.visitedOn} /> · {t(`field.visit.form.${node.form}`)}
                      {node.lengthMinutes ? ` · ${t('field.visit.minutes', { minutes: node.lengthMinutes })}` : ''}
                    </Text>
                    <Text style={{ whiteSpace: 'pre-line' }} mt={4}>
                      {node.content}
                    </Text>
                    {node.nextStep && (
                      <Text mt={4}>
                        <Text span fw={600} inherit>
                          {t('field.card.promise')}
                        </Text>{' '}
                        {node.nextStep}
                      </Text>
                    )}
                    <Text c="dimmed" size="sm" mt={4}>
                      {node.writtenByName}, <InstantText value={node.writtenAt} />
                    </Text>
                  </li>
                ))}
              </ul>
            </section>
          </Stack>
        </>
      )}
    </Answer>
  );
}

function Flags({ flags, sharesFlags }: { flags: readonly FlagOfFamily[]; sharesFlags: boolean }) {
  const t = useT();
  const open = flags.filter((flag) => flag.state !== 'closed');
  const closed = flags.filter((flag) => flag.state === 'closed');
  return (
    <section aria-labelledby="flags">
      <Title order={2} id="flags" mb="sm">
        {t('field.family.flags')}
      </Title>
      {open.length === 0 && <Text c="dimmed">{t('field.family.noFlags')}</Text>}
      <ul className="zz-cards">
        {open.map((flag) => (
          <FlagCard key={flag.id} flag={flag} sharesFlags={sharesFlags} />
        ))}
      </ul>
      {closed.length > 0 && (
        <Text c="dimmed" mt="sm">
          {t('field.family.closedFlags', { count: closed.length })}
        </Text>
      )}
    </section>
  );
}
