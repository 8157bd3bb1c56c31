import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/portal';
import { ErrorSummary, Field } from '../parts/fields';
import { Failure, useSentence } from '../parts/states';
import { MeQuery, asking, useAct } from '../queries';

const SignInMutation = graphql(`
  mutation PortalSignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on Refused { code message field }
    }
  }
`);

const ChooseMutation = graphql(`
  mutation PortalChooseAgency($membershipId: UUID!) {
    chooseAgency(membershipId: $membershipId) {
      __typename
      ... on Refused { code message field }
    }
  }
`);

/** Sign-in; who lets flats through several agencies then says which one to see. */
export function SignInPage() {
  const { data } = useQuery(asking(MeQuery, {}));
  const navigate = useNavigate();
  const { dal } = useSearch({ strict: false });
  const signedIn = Boolean(data?.me?.current);
  useEffect(() => {
    if (signedIn) void navigate({ to: dal ?? '/portal', replace: true });
  }, [signedIn, navigate, dal]);
  if (data?.me && !data.me.current) return <AgencyChoice memberships={data.me.memberships} />;
  return <Credentials dal={dal} />;
}

function AgencyChoice({ memberships }: { memberships: readonly { id: string; agencyName: string }[] }) {
  const t = useT();
  const choose = useAct(ChooseMutation);
  return (
    <>
      <h1>{t('portalSignIn.choose')}</h1>
      {memberships.map(({ id, agencyName }) => (
        <p key={id}>
          <button type="button" className="plain wide" disabled={choose.isPending} onClick={() => choose.mutate({ membershipId: id })}>
            {agencyName}
          </button>
        </p>
      ))}
      {choose.error && <Failure error={choose.error} />}
    </>
  );
}

function Credentials({ dal }: { dal?: string }) {
  const t = useT();
  const sentence = useSentence();
  const signIn = useAct(SignInMutation);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    document.title = `${t('portalSignIn.title')} · ${t('frame.home')}`;
  }, [t]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const missing = { ...(email.trim() ? {} : { email: t('portalSignIn.emailMissing') }), ...(password ? {} : { password: t('portalSignIn.passwordMissing') }) };
    setProblems(missing);
    if (Object.keys(missing).length > 0 || signIn.isPending) return;
    signIn.mutate(
      { input: { email: email.trim(), password } },
      { onError: (error) => setProblems({ password: sentence(error) }) },
    );
  };

  return (
    <>
      <h1>{t('portalSignIn.title')}</h1>
      {dal && <p role="status">{t('portalSignIn.again')}</p>}
      <ErrorSummary problems={problems} attempt={attempt} />
      <form onSubmit={submit} noValidate>
        <Field name="email" label={t('portalSignIn.email')} problems={problems}>
          {(props) => <input {...props} type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.currentTarget.value)} />}
        </Field>
        <Field name="password" label={t('portalSignIn.password')} problems={problems}>
          {(props) => <input {...props} type={shown ? 'text' : 'password'} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} />}
        </Field>
        <label className="choice" style={{ maxWidth: '26rem' }}>
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          <span>{t('portalSignIn.show')}</span>
        </label>
        <button className="button wide" type="submit" disabled={signIn.isPending}>
          {t('portalSignIn.submit')}
        </button>
      </form>
      <p className="muted" style={{ marginTop: '1.5rem' }}>
        {t('portalSignIn.paper')}
      </p>
    </>
  );
}
