import { Text, Title } from '@mantine/core';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { Answer } from '../../ui';

const OfFamily = graphql(`
  query HouseholdOpenings($householdId: UUID!) { householdOpenings(householdId: $householdId) { rule of words amount count } }
`);
const OfFlat = graphql(`
  query UnitOpenings($unitId: UUID!) { unitOpenings(unitId: $unitId) { rule of words amount count } }
`);

interface Opening {
  readonly rule: string;
  readonly of: string;
  readonly words: string;
  readonly amount?: number | null | undefined;
  readonly count: number;
}

/** What would open flats to a family: so much more of a benefit, a landlord's consent, a fact to be found out. */
export function OpeningsOfFamily({ householdId }: { householdId: string }) {
  const t = useT();
  const found = useAsk(OfFamily, { householdId });
  return <Answer of={found}>{({ householdOpenings }) => <Openings openings={householdOpenings} what={t('matching.openings.family')} counted={(count) => t('matching.openings.flats', { count })} unknown={(count) => t('matching.openings.unknownFlats', { count })} />}</Answer>;
}

/** What would open a flat to families. */
export function OpeningsOfFlat({ unitId }: { unitId: string }) {
  const t = useT();
  const found = useAsk(OfFlat, { unitId });
  return <Answer of={found}>{({ unitOpenings }) => <Openings openings={unitOpenings} what={t('matching.openings.flat')} counted={(count) => t('matching.openings.families', { count })} unknown={(count) => t('matching.openings.unknownFamilies', { count })} />}</Answer>;
}

function Openings({ openings, what, counted, unknown }: { openings: readonly Opening[]; what: string; counted: (count: number) => string; unknown: (count: number) => string }) {
  const t = useT();
  if (openings.length === 0) return null;
  return (
    <section className="zz-card" aria-label={t('matching.openings.title')} style={{ margin: '0.75rem 0' }}>
      <Title order={3} size="h3" mb={4}>{t('matching.openings.title')}</Title>
      <Text c="dimmed" mb="xs">{what}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem', display: 'grid', gap: '0.375rem' }}>
        {openings.map((opening) => (
          <li key={`${opening.rule} ${opening.of} ${opening.amount ?? ''}`}>
            <strong>{opening.words}</strong>: {opening.of === 'facts' ? unknown(opening.count) : counted(opening.count)}
          </li>
        ))}
      </ul>
    </section>
  );
}
