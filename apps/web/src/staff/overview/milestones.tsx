import { Stack, Text, Title } from '@mantine/core';
import { useLanguage, useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { formatDate } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { Answer } from '../../ui';

const MilestonesQuery = graphql(`
  query Milestones($asOf: Date) {
    persons: milestones(of: persons_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }
    households: milestones(of: households_housed, asOf: $asOf) { next reached { ordinal date code evidence cell } }
  }
`);

/** Round numbers with the day, the household's code and the contract that proves them; no names on paper that travels. */
export function MilestonesOf({ asOf }: { asOf: string | null }) {
  const t = useT();
  const { language } = useLanguage();
  const answer = useAsk(MilestonesQuery, { asOf }, { keepPrevious: true });
  return (
    <section aria-labelledby="milestones" className="zz-card" style={{ breakInside: 'avoid' }}>
      <Title order={2} id="milestones" mb="sm">
        {t('overview.milestones')}
      </Title>
      <Answer of={answer}>
        {(data) => (
          <Stack gap="md">
            {(['persons', 'households'] as const).map((of) => (
              <div key={of}>
                <Title order={3}>{t(`overview.milestones.${of}`)}</Title>
                <ul style={{ margin: '4px 0', paddingInlineStart: 20 }}>
                  {data[of].reached.map((line) => (
                    <li key={line.ordinal}>
                      {t(`overview.milestone.${of}`, { ordinal: line.ordinal ?? 0, day: line.date ? formatDate(line.date, language) : '' })}{' '}
                      <Text span c="dimmed" inherit>
                        {t(`overview.proof.${line.cell ?? 'lease'}`, { code: line.code, evidence: line.evidence ?? '' })}
                      </Text>
                    </li>
                  ))}
                </ul>
                {data[of].next !== null && data[of].next !== undefined && <Text c="dimmed">{t('overview.next', { next: data[of].next })}</Text>}
              </div>
            ))}
          </Stack>
        )}
      </Answer>
    </section>
  );
}
