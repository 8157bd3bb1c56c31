import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DoorOpen, MapPin, NotebookPen, OctagonAlert, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { formatDayAndMonth, formatTime } from '../../format/dates';
import { StatusBadge } from '../../ui';
import type { Family } from './families';

/** What the doorstep needs: when, where, how to get in, what was promised; then the acts. `brief` = one line and a link. */
export function FamilyCard({ family, asOf, brief }: { family: Family; asOf: string; brief?: boolean }) {
  const t = useT();
  return (
    <li className="zz-card">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
          <Link to="/rodiny/$id" params={{ id: family.householdId }} style={{ color: 'var(--mantine-color-anchor)', fontWeight: 650, fontSize: '1.1875rem', minHeight: 48, display: 'flex', alignItems: 'center' }}>
            {family.name}
          </Link>
          <Planned family={family} asOf={asOf} />
        </Group>
        {family.quietMode && <StatusBadge tone="warn">{t('field.quiet')}</StatusBadge>}
        {!brief && <Place family={family} />}
        <Text>
          <LastSeen family={family} />
        </Text>
        {!brief && family.promise && (
          <Text>
            <Text span fw={600} inherit>
              {t('field.card.promise')}
            </Text>{' '}
            {family.promise}
          </Text>
        )}
        {!brief && <Acts family={family} />}
      </Stack>
    </li>
  );
}

function Planned({ family, asOf }: { family: Family; asOf: string }) {
  const t = useT();
  const { language } = useLanguage();
  if (!family.plannedOn) return null;
  if (family.plannedOn < asOf) return <StatusBadge tone="warn">{t('field.card.missed', { day: formatDayAndMonth(family.plannedOn, language) })}</StatusBadge>;
  if (family.plannedOn === asOf) return <StatusBadge tone="info">{family.plannedAt ? formatTime(family.plannedAt, language) : t('field.card.today')}</StatusBadge>;
  return <StatusBadge tone="muted">{formatDayAndMonth(family.plannedOn, language)}</StatusBadge>;
}

/** Where they live, with a link to a map, and how to get to the door. */
export function Place({ family }: { family: Pick<Family, 'address' | 'floor' | 'unitNumber' | 'doorNote'> }) {
  const t = useT();
  return (
    <>
      {family.address && (
        <IconLine icon={<MapPin size={20} aria-hidden />}>
          <a href={`https://mapy.com/cs/zakladni?q=${encodeURIComponent(family.address)}`} target="_blank" rel="noreferrer" style={{ color: 'var(--mantine-color-anchor)' }}>
            {family.address}
          </a>
          {family.floor !== null && family.floor !== undefined && <span>{t('field.card.floor', { floor: family.floor, unit: family.unitNumber || '_' })}</span>}
        </IconLine>
      )}
      {family.doorNote && <IconLine icon={<DoorOpen size={20} aria-hidden />}>{family.doorNote}</IconLine>}
    </>
  );
}

const IconLine = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <div style={{ display: 'grid', gridTemplateColumns: '24px 1fr', gap: 8, alignItems: 'start' }}>
    <span style={{ paddingTop: 3, color: 'var(--mantine-color-dimmed)' }}>{icon}</span>
    <span style={{ display: 'flex', flexWrap: 'wrap', columnGap: 8 }}>{children}</span>
  </div>
);

export function LastSeen({ family }: { family: Pick<Family, 'lastSeenOn' | 'lastSeenForm' | 'daysUnseen'> }) {
  const t = useT();
  if (!family.lastSeenOn) return <>{t('field.card.never', { days: family.daysUnseen })}</>;
  return <>{t('field.card.seen', { days: family.daysUnseen, form: t(`field.form.${family.lastSeenForm ?? 'home'}`) })}</>;
}

const TALL = { minHeight: 52 } as const;

function Acts({ family }: { family: Family }) {
  const t = useT();
  const search = { rodina: family.householdId };
  return (
    <Group gap="xs" grow mt={4} preventGrowOverflow={false}>
      <Button component={Link} to="/riziko" search={search as never} variant="light" color="danger" leftSection={<OctagonAlert size={20} aria-hidden />} style={TALL}>
        {t('field.today.risk')}
      </Button>
      <Button component={Link} to="/zapsat" search={search as never} variant="light" leftSection={<NotebookPen size={20} aria-hidden />} style={TALL}>
        {t('field.card.write')}
      </Button>
      {family.phone && !family.quietMode && (
        <Button component="a" href={`tel:${family.phone.replace(/\s/g, '')}`} variant="default" leftSection={<Phone size={20} aria-hidden />} style={TALL}>
          {t('field.today.call')}
        </Button>
      )}
    </Group>
  );
}
