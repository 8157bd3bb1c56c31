import { Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import type { RiskFlagAnswer } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, TextAreaField, useActForm, useToast } from '../../ui';
import type { SharedFlag } from './flags-page';

const AnswerSharedFlag = graphql(`
  mutation AnswerSharedFlag($input: AnswerSharedFlagInput!) {
    answerSharedFlag(input: $input) {
      __typename
      ... on SharedFlag { id }
      ... on Refused { code message field }
    }
  }
`);

/** What fits the kind of risk comes first. */
const ANSWERS: Readonly<Record<string, readonly RiskFlagAnswer[]>> = {
  payment: ['calls_family', 'agrees_instalments', 'talks_to_landlord', 'other'],
  neighbours: ['talks_to_neighbours', 'calls_family', 'talks_to_landlord', 'other'],
  condition: ['orders_repair', 'talks_to_landlord', 'calls_family', 'other'],
};

export function AnswerFlag({ flag, onClose }: { flag: SharedFlag | null; onClose: () => void }): ReactNode {
  const t = useT();
  return (
    <ActDialog title={t('flags.respond')} opened={flag !== null} onClose={onClose}>
      {flag && <AnswerForm key={flag.id} flag={flag} onClose={onClose} />}
    </ActDialog>
  );
}

function AnswerForm({ flag, onClose }: { flag: SharedFlag; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const answers = ANSWERS[flag.kind] ?? [];
  const form = useActForm({
    document: AnswerSharedFlag,
    initialValues: { answer: answers[0] as string, words: '' },
    variables: ({ answer, words }) => ({ input: { flagId: flag.id, answer: answer as RiskFlagAnswer, words: words.trim() || null } }),
    onDone: () => { toast.done(t('flags.sent')); onClose(); },
  });
  return (
    <ActForm form={form} submitLabel={t('flags.send')} onCancel={onClose}>
      <Text>
        {flag.householdName} · {t(`flags.kind.${flag.kind}`)}
      </Text>
      <Radio.Group label={t('flags.what')} {...form.field('answer')}>
        <Stack gap="sm" mt="xs">
          {answers.map((answer) => (
            <Radio key={answer} value={answer} label={t(`flags.answer.${answer}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextAreaField label={t('flags.words')} description={t('flags.wordsHint')} {...form.field('words')} />
    </ActForm>
  );
}
