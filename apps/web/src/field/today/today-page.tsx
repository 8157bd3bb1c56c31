import { Button, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { NotebookPen, OctagonAlert, Phone } from 'lucide-react';
import { useLanguage, useT } from '../../app/intl';
import { formatDate } from '../../format/dates';
import { Answer, EmptyState, PageHeader } from '../../ui';
import { useHasRole } from '../../app/session';
import { useCareToday, type CareToday } from './families';
import { FamilyCard } from './family-card';

const LONGEST_UNSEEN = 3;

export function TodayPage() {
  const t = useT();
  const hasRole = useHasRole();
  if (!hasRole('social_worker')) return <NotInTheField />;
  return <Today title={t('field.today.title')} />;
}

function Today({ title }: { title: string }) {
  const { language } = useLanguage();
  const today = useCareToday();
  return (
    <>
      <PageHeader title={title} description={today.data && formatDate(today.data.careToday.asOf, language)} />
      <BigButtons />
      <Answer of={today}>{(data) => <Families today={data.careToday} />}</Answer>
    </>
  );
}

/** Three acts for one thumb; risk first. */
function BigButtons() {
  const t = useT();
  const tall = { height: 88, paddingInline: 6 } as const;
  return (
    <SimpleGrid cols={3} spacing="sm" mb="xl" component="nav" aria-label={t('field.today.acts')}>
      <Button component={Link} to="/riziko" color="danger" style={tall} styles={stacked}>
        <OctagonAlert size={24} aria-hidden />
        {t('field.today.risk')}
      </Button>
      <Button component={Link} to="/zapsat" style={tall} styles={stacked}>
        <NotebookPen size={24} aria-hidden />
        {t('field.today.visit')}
      </Button>
      <Button component={Link} to="/zavolat" variant="default" style={tall} styles={stacked}>
        <Phone size={24} aria-hidden />
        {t('field.today.call')}
      </Button>
    </SimpleGrid>
  );
}

const stacked = { inner: { height: '100%' }, label: { flexDirection: 'column', justifyContent: 'center', gap: 4, height: '100%', fontSize: '1.0625rem', lineHeight: 1.15, whiteSpace: 'normal', textAlign: 'center' } } as const;

function Families({ today }: { today: CareToday }) {
  const t = useT();
  if (today.families.length === 0) return <EmptyState title={t('field.today.nobody')} why={t('field.today.nobodyWhy')} />;
  const planned = new Set(today.visits.map((family) => family.householdId));
  const others = today.families.filter((family) => !planned.has(family.householdId));
  const unseen = others.slice(0, LONGEST_UNSEEN);
  const rest = others.slice(LONGEST_UNSEEN);
  return (
    <Stack gap="xl">
      <section aria-labelledby="visits">
        <Title order={2} id="visits" mb="sm">
          {t('field.today.visits')}
        </Title>
        {today.visits.length === 0 ? (
          <Text c="dimmed">{t('field.today.noVisits')}</Text>
        ) : (
          <Cards>{today.visits.map((family) => <FamilyCard key={family.householdId} family={family} asOf={today.asOf} />)}</Cards>
        )}
      </section>
      {unseen.length > 0 && (
        <section aria-labelledby="unseen">
          <Title order={2} id="unseen" mb="sm">
            {t('field.today.unseen')}
          </Title>
          <Cards>{unseen.map((family) => <FamilyCard key={family.householdId} family={family} asOf={today.asOf} />)}</Cards>
        </section>
      )}
      {rest.length > 0 && (
        <section aria-labelledby="rest">
          <Title order={2} id="rest" mb="sm">
            {t('field.today.rest', { count: rest.length })}
          </Title>
          <Cards>{rest.map((family) => <FamilyCard key={family.householdId} family={family} asOf={today.asOf} brief />)}</Cards>
        </section>
      )}
    </Stack>
  );
}

const Cards = ({ children }: { children: React.ReactNode }) => <ul className="zz-cards">{children}</ul>;

/** Somebody of the office came by: the field is for social workers. */
function NotInTheField() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('field.today.title')} />
      <EmptyState
        title={t('field.today.notYours')}
        why={t('field.today.notYoursWhy')}
        action={
          <Button component="a" href="/">
            {t('field.office')}
          </Button>
        }
      />
    </>
  );
}
