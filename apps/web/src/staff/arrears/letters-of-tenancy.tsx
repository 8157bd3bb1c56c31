import { Button, Group, Stack, Text } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { Answer, Section, useToast } from '../../ui';
import { IssueLetterMutation, LettersQuery } from './plan-queries';

/** Papers about the money of a tenancy: those that can be issued now as buttons, the others with the reason why not. */
export function LettersOfTenancy({ tenancyId }: { tenancyId: string }) {
  const t = useT();
  const toast = useToast();
  const mayAct = useHasRole()('coordinator', 'manager', 'finance');
  const offers = useAsk(LettersQuery, { tenancyId });
  const issue = useAct(IssueLetterMutation);
  return (
    <Section title={t('arrears.letters.title')}>
      <Answer of={offers}>
        {({ letterOffers }) => (
          <Stack gap="sm">
            {letterOffers.map(({ kind, whyNot }) => (
              <Group key={kind} gap="sm" align="center">
                {whyNot === null || whyNot === undefined ? (
                  <Button
                    variant="default" disabled={!mayAct} leftSection={<FileText size={18} aria-hidden />} loading={issue.isPending && issue.variables?.input.kind === kind}
                    onClick={() => issue.mutate({ input: { tenancyId, kind } }, { onSuccess: ({ papers }) => toast.done(t('arrears.letters.issued', { numbers: papers.map((paper) => paper.number).join(', ') })), onError: toast.failed })}
                  >
                    {t(`arrears.letter.${kind}`)}
                  </Button>
                ) : (
                  <Text size="sm"><strong>{t(`arrears.letter.${kind}`)}</strong>: {whyNot}</Text>
                )}
              </Group>
            ))}
            <Text size="sm" c="dimmed">{t('arrears.letters.hint')}</Text>
          </Stack>
        )}
      </Answer>
    </Section>
  );
}
