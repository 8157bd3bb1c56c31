import { Button, FileButton, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { FileText, Upload } from 'lucide-react';
import { useState } from 'react';
import { act } from '../../app/graphql';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { uploadFile } from '../../app/upload';
import { graphql } from '../../graphql/staff';
import { DateText, InstantText, SelectField, Section, StatusBadge, useToast } from '../../ui';
import type { Paper, TenancyDetail } from './tenancy-page';

const IssuePaperMutation = graphql(`
  mutation IssuePaper($tenancyId: UUID!, $kind: String!, $language: String!) {
    issuePaper(tenancyId: $tenancyId, kind: $kind, language: $language) {
      __typename
      ... on Document { id url number }
      ... on Refused { code message field }
    }
  }
`);
const TranslatePaperMutation = graphql(`
  mutation TranslatePaper($input: TranslateDocumentInput!) {
    translateDocument(input: $input) {
      __typename
      ... on Document { id url number }
      ... on Refused { code message field }
    }
  }
`);
const AttachScanMutation = graphql(`
  mutation AttachScan($tenancyId: UUID!, $fileId: UUID!, $kind: String!) {
    attachScan(tenancyId: $tenancyId, fileId: $fileId, kind: $kind) {
      __typename
      ... on Tenancy { id }
      ... on Refused { code message field }
    }
  }
`);

/** Issuing freezes what the paper says: its number, data and hash never change. */
export function Papers({ tenancy, papers, mayAct, mayScan }: { tenancy: TenancyDetail; papers: readonly Paper[]; mayAct: boolean; mayScan: boolean }) {
  const t = useT();
  const toast = useToast();
  const [language, setLanguage] = useState(tenancy.language);
  const issue = useAct(IssuePaperMutation);
  const translate = useAct(TranslatePaperMutation);
  const kinds = [
    'contract',
    'payment_schedule',
    ...(tenancy.model === 'A' ? ['guarantee_certificate'] : []),
    ...tenancy.handovers.map(({ kind }) => (kind === 'move_in' ? 'handover_in' : 'handover_out')),
  ];
  const done = { onSuccess: ({ number }: { number: string }) => toast.done(t('tenancies.issued', { number })), onError: toast.failed };
  const other = (paper: Paper): string => (paper.language === 'cs' ? 'en' : 'cs');
  const onlyOne = (paper: Paper): boolean => !papers.some((twin) => twin.number === paper.number && twin.language !== paper.language);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Section title={t('tenancies.section.papers')}>
        {papers.length === 0 && <Text>{t('tenancies.noPapers')}</Text>}
        <Stack gap="md">
          {papers.map((paper) => (
            <Stack key={paper.id} gap={4}>
              <a href={paper.url} target="_blank" rel="noreferrer" style={{ color: 'var(--mantine-color-anchor)', fontWeight: 600, display: 'inline-flex', gap: 8, alignItems: 'center' }}>
                <FileText size={18} aria-hidden style={{ flex: 'none' }} /> {paper.title} {paper.number} ({t(`tenancies.language.${paper.language}`)})
              </a>
              <Group gap="sm">
                <DateText value={paper.issuedOn} />
                {paper.visibleToLandlord && <StatusBadge tone="info">{t('tenancies.landlordSees')}</StatusBadge>}
                {mayAct && onlyOne(paper) && (
                  <Button size="compact-md" variant="default" loading={translate.isPending && translate.variables?.input.documentId === paper.id} onClick={() => translate.mutate({ input: { documentId: paper.id, language: other(paper) } }, done)}>
                    {t(`tenancies.alsoIn.${other(paper)}`)}
                  </Button>
                )}
              </Group>
            </Stack>
          ))}
        </Stack>
      </Section>
      <Stack gap="lg">
        {mayAct && tenancy.state !== 'cancelled' && (
          <Section title={t('tenancies.section.issue')}>
            <Stack gap="sm">
              <SelectField label={t('tenancies.language')} data={['cs', 'en'].map((value) => ({ value, label: t(`tenancies.language.${value}`) }))} value={language} onChange={(value) => value && setLanguage(value)} />
              <Group gap="sm">
                {kinds.map((kind) => (
                  <Button key={kind} variant="default" loading={issue.isPending && issue.variables?.kind === kind} onClick={() => issue.mutate({ tenancyId: tenancy.id, kind, language }, done)}>
                    {t(`tenancies.issue.${kind}`)}
                  </Button>
                ))}
              </Group>
              <Text c="dimmed">{t('tenancies.issueHint')}</Text>
            </Stack>
          </Section>
        )}
        <Scans tenancy={tenancy} mayScan={mayScan} />
      </Stack>
    </SimpleGrid>
  );
}

function Scans({ tenancy, mayScan }: { tenancy: TenancyDetail; mayScan: boolean }) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const [kind, setKind] = useState('signed_lease');
  const send = async (file: File | null): Promise<void> => {
    if (!file) return;
    setSending(true);
    try {
      const { id } = await uploadFile(file, 'scan');
      await act(AttachScanMutation, { tenancyId: tenancy.id, fileId: id, kind });
      await client.invalidateQueries();
      toast.done(t('tenancies.scanKept'));
    } catch (error) {
      toast.failed(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <Section title={t('tenancies.section.scans')}>
      <Stack gap="sm">
        {tenancy.scans.length === 0 && <Text>{t('tenancies.noScans')}</Text>}
        {tenancy.scans.map((scan) => <Group key={scan.id} gap="sm"><span>{t(`tenancies.scan.${scan.kind}`)}</span><InstantText value={scan.uploadedAt} /></Group>)}
        {mayScan && (
          <Group align="flex-end" gap="sm">
            <SelectField label={t('tenancies.scanKind')} data={['signed_lease', 'signed_handover', 'other'].map((value) => ({ value, label: t(`tenancies.scan.${value}`) }))} value={kind} onChange={(value) => value && setKind(value)} />
            <FileButton accept="application/pdf,image/jpeg,image/png" onChange={(file) => void send(file)}>
              {(props) => <Button {...props} variant="default" loading={sending} leftSection={<Upload size={18} aria-hidden />}>{t('tenancies.act.scan')}</Button>}
            </FileButton>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
