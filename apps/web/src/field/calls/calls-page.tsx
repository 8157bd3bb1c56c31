import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { NotebookPen, Phone } from 'lucide-react';
import { useT } from '../../app/intl';
import { Answer, PageHeader, StatusBadge } from '../../ui';
import { useCareToday } from '../today/families';
import { LastSeen } from '../today/family-card';

/** Whom to call: one tap dials, the next writes it down. A family in quiet mode is not dialled by mistake. */
export function CallsPage() {
  const t = useT();
  const today = useCareToday();
  return (
    <>
      <PageHeader title={t('field.calls.title')} back={{ to: '/', label: t('field.back') }} />
      <Answer of={today}>
        {({ careToday: { families } }) => (
          <ul className="zz-cards">
            {families.map((family) => (
              <li key={family.householdId} className="zz-card">
                <Stack gap="xs">
                  <Text fw={650} size="lg">
                    {family.name}
                  </Text>
                  <Text>
                    <LastSeen family={family} />
                  </Text>
                  {family.quietMode && <StatusBadge tone="warn">{t('field.quiet')}</StatusBadge>}
                  {!family.phone && <Text c="dimmed">{t('field.calls.noPhone')}</Text>}
                  <Group gap="xs" grow preventGrowOverflow={false}>
                    {family.phone && !family.quietMode && (
                      <Button component="a" href={`tel:${family.phone.replace(/\s/g, '')}`} leftSection={<Phone size={20} aria-hidden />} style={{ minHeight: 56 }}>
                        {family.phone}
                      </Button>
                    )}
                    <Button component={Link} to="/zapsat" search={{ rodina: family.householdId, jak: 'phone' } as never} variant="default" leftSection={<NotebookPen size={20} aria-hidden />} style={{ minHeight: 56 }}>
                      {t('field.calls.write')}
                    </Button>
                  </Group>
                </Stack>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </>
  );
}
