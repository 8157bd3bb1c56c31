import { Stack } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { useT } from '../app/intl';
import { EmptyState } from '../ui';
import type { Family } from './today/families';

/** Whose door we stand at: planned ones first, then longest unseen; one tap. */
export function ChooseFamily({ families, onChoose }: { families: readonly Family[]; onChoose: (householdId: string) => void }) {
  const t = useT();
  if (families.length === 0) return <EmptyState title={t('field.today.nobody')} why={t('field.today.nobodyWhy')} />;
  return (
    <Stack gap="xs">
      {families.map((family) => (
        <button key={family.householdId} type="button" className="zz-card zz-field-choice" onClick={() => onChoose(family.householdId)}>
          <span>
            <strong>{family.name}</strong>
            {family.address && <span style={{ display: 'block', color: 'var(--mantine-color-dimmed)' }}>{family.address}</span>}
          </span>
          <ChevronRight size={22} aria-hidden />
        </button>
      ))}
    </Stack>
  );
}

/** Planned visits first, then the others, each once. */
export function inOrder(visits: readonly Family[], families: readonly Family[]): Family[] {
  const planned = new Set(visits.map((family) => family.householdId));
  return [...visits, ...families.filter((family) => !planned.has(family.householdId))];
}
