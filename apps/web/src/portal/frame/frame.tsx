import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useT } from '../../app/intl';
import { request } from '../../app/graphql';
import { forgetLink } from '../application/link';
import { ApplicationQuery, LeaveApplicationMutation } from '../application/queries';
import { MeQuery, asking, queryClient, signOut } from '../queries';
import { Failure } from '../parts/states';

/** The same top on every page: the house, the language, the way out. */
export function Frame() {
  const t = useT();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const isPublic = pathname.startsWith('/nabidnout-byt');
  const isApplication = pathname.startsWith('/portal/zadost');
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#obsah">
        {t('frame.skip')}
      </a>
      <header className="top">
        <div>
          {isPublic ? (
            <span className="brand">
              <img src="/icon.svg" alt="" width={36} height={36} />
              {t('frame.offer')}
            </span>
          ) : isApplication ? (
            <Link to="/portal/zadost" className="brand">
              <img src="/icon.svg" alt="" width={36} height={36} />
              {t('application.title')}
            </Link>
          ) : (
            <Link to="/portal" className="brand">
              <img src="/icon.svg" alt="" width={36} height={36} />
              {t('frame.home')}
            </Link>
          )}
          <LanguageButton />
          {isApplication ? <LeaveButton /> : !isPublic && <SignOutButton />}
        </div>
      </header>
      <main id="obsah" ref={main} tabIndex={-1} className="page">
        <Outlet />
      </main>
    </>
  );
}

function LanguageButton() {
  const { language, choose } = useLanguage();
  const other = language === 'cs' ? 'en' : 'cs';
  return (
    <button type="button" className="quiet" lang={other} onClick={() => void choose(other)}>
      {other === 'en' ? 'English' : 'Česky'}
    </button>
  );
}

function SignOutButton() {
  const t = useT();
  const navigate = useNavigate();
  const { data } = useQuery({ ...asking(MeQuery, {}), enabled: false });
  if (!data?.me) return null;
  return (
    <button type="button" className="quiet" onClick={() => void signOut().then(() => navigate({ to: '/portal/prihlaseni' }))}>
      {t('frame.signOut')}
    </button>
  );
}

/** A family leaves its application; on a borrowed phone nothing stays behind. */
function LeaveButton() {
  const t = useT();
  const navigate = useNavigate();
  const { data } = useQuery({ ...asking(ApplicationQuery, {}), enabled: false });
  if (!data?.application) return null;
  const leave = async (): Promise<void> => {
    await request(LeaveApplicationMutation, {}, { endpoint: '/portal/graphql' }).catch(() => undefined);
    forgetLink();
    await navigate({ to: '/portal/zadost' });
    // Everything shown is forgotten; the door asks whether somebody is there and finds nobody.
    await queryClient.resetQueries();
  };
  return (
    <button type="button" className="quiet" onClick={() => void leave()}>
      {t('application.leave')}
    </button>
  );
}

export function Trouble({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <main className="page">
      <Failure error={error} retry={reset} />
    </main>
  );
}
