import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { useAct, useAsk } from '../../app/queries';
import { useHasRole } from '../../app/session';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import type { HouseholdVerdictsQuery, IssueApplicantLinkMutation as Issued, MakeApplicantCodeMutation as Made } from '../../graphql/staff/graphql';
import { ActDialog, ActForm, Answer, ConfirmButton, DateField, DateText, Facts, InstantText, Section, StatusBadge, TextAreaField, useActForm, useToast } from '../../ui';
import { saveFile } from '../accounting/save-file';
import { AppealState } from './appeal-state';

const LinkQuery = graphql(`
  query HouseholdLink($id: UUID!) {
    household(id: $id) { id applicantLink { issuedAt expiresAt lastOpenedAt lastCodeState lastCodeTrouble } }
  }
`);
const VerdictsQuery = graphql(`
  query HouseholdVerdicts($id: UUID!) {
    household(id: $id) { id verdicts { id kind decidedOn appealUntil flatLayout flatCity mayAppeal waitingFrom waitingTo reason appeal { id state filedOn } } }
  }
`);
const IssueLink = graphql(`
  mutation IssueApplicantLink($input: IssueApplicantLinkInput!) {
    issueApplicantLink(input: $input) { __typename ... on IssuedApplicantLink { url expiresAt paper } ... on Refused { code message field } }
  }
`);
const RevokeLink = graphql(`mutation RevokeApplicantLink($householdId: UUID!) { revokeApplicantLink(householdId: $householdId) { __typename ... on RevokedApplicantLink { done } ... on Refused { code message field } } }`);
const MakeCode = graphql(`
  mutation MakeApplicantCode($householdId: UUID!) {
    makeApplicantCode(householdId: $householdId) { __typename ... on IssuedApplicantCode { code expiresAt } ... on Refused { code message field } }
  }
`);
const FilePaperAppeal = graphql(`mutation FilePaperAppeal($input: FilePaperAppealInput!) { filePaperAppeal(input: $input) { __typename ... on Appeal { id } ... on Refused { code message field } } }`);

type Link = Extract<Issued['issueApplicantLink'], { __typename: 'IssuedApplicantLink' }>;
type Code = Extract<Made['makeApplicantCode'], { __typename: 'IssuedApplicantCode' }>;
type Verdict = NonNullable<HouseholdVerdictsQuery['household']>['verdicts'][number];

/** The family's way to its own application, and what it may appeal. */
export function ApplicationOfHousehold({ householdId, code, locked }: { householdId: string; code: string; locked: boolean }): ReactNode {
  const hasRole = useHasRole();
  if (!hasRole('coordinator', 'manager', 'social_worker')) return null;
  return (
    <>
      <FamilyLink householdId={householdId} code={code} locked={locked} />
      {hasRole('coordinator', 'manager') && <Verdicts householdId={householdId} />}
    </>
  );
}

function FamilyLink({ householdId, code, locked }: { householdId: string; code: string; locked: boolean }) {
  const t = useT();
  const toast = useToast();
  const { language } = useLanguage();
  const answer = useAsk(LinkQuery, { id: householdId });
  const issue = useAct(IssueLink);
  const revoke = useAct(RevokeLink);
  const make = useAct(MakeCode);
  const [link, setLink] = useState<Link | null>(null);
  const [paperCode, setPaperCode] = useState<Code | null>(null);
  const give = (): void => issue.mutate({ input: { householdId, language } }, { onSuccess: setLink, onError: toast.failed });
  return (
    <Section title={t('appeals.link')}>
      <Answer of={answer}>
        {({ household }) => {
          const state = household?.applicantLink ?? null;
          return (
            <Stack gap="sm">
              {state ? (
                <Facts
                  items={[
                    [t('appeals.linkIssued'), <InstantText key="issued" value={state.issuedAt} />],
                    [t('appeals.linkUntil'), <InstantText key="until" value={state.expiresAt} />],
                    [t('appeals.linkOpened'), state.lastOpenedAt ? <InstantText key="opened" value={state.lastOpenedAt} /> : t('appeals.linkNever')],
                    [t('appeals.lastCode'), state.lastCodeTrouble ? <StatusBadge key="code" tone="warn">{t(`appeals.trouble.${state.lastCodeTrouble}`)}</StatusBadge> : state.lastCodeState && t(`appeals.code.${state.lastCodeState}`)],
                  ]}
                />
              ) : (
                <Text>{t('appeals.linkNone')}</Text>
              )}
              <Group gap="sm">
                {state ? (
                  <>
                    <Button variant="default" loading={make.isPending} onClick={() => make.mutate({ householdId }, { onSuccess: setPaperCode, onError: toast.failed })}>
                      {t('appeals.makeCode')}
                    </Button>
                    <ConfirmButton label={t('appeals.linkAgain')} consequence={t('appeals.linkAgainWhat')} onConfirm={give} />
                    <ConfirmButton label={t('appeals.linkRevoke')} consequence={t('appeals.linkRevokeWhat')} onConfirm={() => revoke.mutate({ householdId }, { onSuccess: () => toast.done(t('appeals.linkRevoked')), onError: toast.failed })} />
                  </>
                ) : (
                  !locked && (
                    <Button variant="default" loading={issue.isPending} onClick={give}>
                      {t('appeals.linkIssue')}
                    </Button>
                  )
                )}
              </Group>
            </Stack>
          );
        }}
      </Answer>
      {link && (
        <ActDialog opened title={t('appeals.linkDone')} onClose={() => setLink(null)} size="md">
          <Stack gap="md">
            <Text className="zz-prose">{t('appeals.linkOnce')}</Text>
            <Text ff="monospace" style={{ overflowWrap: 'anywhere' }}>{link.url}</Text>
            <Group>
              <Button onClick={() => saveFile({ name: `zadost-${code}.pdf`, base64: link.paper })}>{t('appeals.paper')}</Button>
              <Button variant="default" onClick={() => setLink(null)}>{t('appeals.handedOver')}</Button>
            </Group>
          </Stack>
        </ActDialog>
      )}
      {paperCode && (
        <ActDialog opened title={t('appeals.codeTitle')} onClose={() => setPaperCode(null)} size="md">
          <Stack gap="md">
            <Text className="zz-prose">{t('appeals.codeOnce')}</Text>
            <Text ff="monospace" fz="2rem" fw={650}>{paperCode.code.replace(/(\d{3})/, '$1 ')}</Text>
            <Group>
              <Button onClick={() => setPaperCode(null)}>{t('appeals.handedOver')}</Button>
            </Group>
          </Stack>
        </ActDialog>
      )}
    </Section>
  );
}

function Verdicts({ householdId }: { householdId: string }) {
  const t = useT();
  const answer = useAsk(VerdictsQuery, { id: householdId });
  const [filing, setFiling] = useState<Verdict | null>(null);
  const verdicts = answer.data?.household?.verdicts ?? [];
  if (verdicts.length === 0) return null;
  return (
    <Section title={t('appeals.verdicts')}>
      <Stack gap="sm">
        {verdicts.map((verdict) => (
          <Group key={verdict.id} justify="space-between" gap="sm">
            <div style={{ flex: '1 1 14rem' }}>
              <Text>{[t(`appeals.kind.${verdict.kind}`), verdict.flatLayout, verdict.flatCity].filter(Boolean).join(', ')}</Text>
              <Text c="dimmed">
                {verdict.reason && `${verdict.reason} `}<DateText value={verdict.decidedOn} />, {t('appeals.until')} <DateText value={verdict.appealUntil} />
              </Text>
            </div>
            {verdict.appeal && (
              <Anchor component={Link} to="/odvolani/$appealId" params={{ appealId: verdict.appeal.id } as never}>
                <AppealState state={verdict.appeal.state} />
              </Anchor>
            )}
            {verdict.mayAppeal && (
              <Button size="sm" variant="default" onClick={() => setFiling(verdict)}>
                {t('appeals.file')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {filing && <FileDialog verdict={filing} onClose={() => setFiling(null)} />}
    </Section>
  );
}

/** An appeal that came on paper or was said at the desk. */
function FileDialog({ verdict, onClose }: { verdict: Verdict; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const form = useActForm({
    document: FilePaperAppeal,
    initialValues: { words: '', filedOn: today() },
    variables: ({ words, filedOn }) => ({ input: { verdictId: verdict.id, words, filedOn } }),
    onDone: () => {
      toast.done(t('appeals.filed'));
      onClose();
    },
  });
  return (
    <ActDialog opened title={t('appeals.file')} onClose={onClose} size="md">
      <ActForm form={form} submitLabel={t('appeals.fileDo')} onCancel={onClose}>
        <TextAreaField label={t('appeals.words')} autosize minRows={3} maxLength={4000} {...form.field('words')} />
        <DateField label={t('appeals.filedOn')} {...form.field('filedOn')} />
      </ActForm>
    </ActDialog>
  );
}
