import { Accordion, Stack, Text } from '@mantine/core';
import { useT } from '../../app/intl';
import { PageHeader } from '../../ui';

export function HelpPage() {
  const t = useT();
  const questions = [
    ['flat', t('help.flat.q'), t('help.flat.a')],
    ['match', t('help.match.q'), t('help.match.a')],
    ['payment', t('help.payment.q'), t('help.payment.a')],
    ['arrears', t('help.arrears.q'), t('help.arrears.a')],
    ['mistake', t('help.mistake.q'), t('help.mistake.a')],
    ['visible', t('help.visible.q'), t('help.visible.a')],
    ['number', t('help.number.q'), t('help.number.a')],
  ] as const;
  return (
    <Stack maw={760}>
      <PageHeader title={t('help.title')} description={t('help.description')} />
      <Accordion variant="separated" chevronPosition="left" transitionDuration={0}>
        {questions.map(([key, question, answer]) => (
          <Accordion.Item key={key} value={key}>
            <Accordion.Control>{question}</Accordion.Control>
            <Accordion.Panel>
              <Text className="zz-prose">{answer}</Text>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}
