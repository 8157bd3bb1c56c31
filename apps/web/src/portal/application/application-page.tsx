import { Link } from '@tanstack/react-router';
import { Camera, Check, CircleAlert, Phone } from 'lucide-react';
import { useEffect } from 'react';
import { useLanguage, useT } from '../../app/intl';
import { Day } from '../parts/figures';
import { goOnAt } from '../parts/focus';
import { Failure } from '../parts/states';
import { useAct } from '../queries';
import { Card } from './card';
import { Decisions } from './decisions';
import { OfferCard } from './offer-card';
import { Opened } from './opened';
import { ReturnApplicationMutation, SETTLES_ITSELF, TakeBackChangeMutation, type Application } from './queries';
import { ReadAloud } from './read-aloud';
import { SentNote } from './sent';

/** The page is written by the worker: right after the door opens, or after something was sent, it is asked for again soon. */
const SOON_MS = 4000;

/** S12: where the application stands, what is missing, why not yet, who helps. No rank: it moves and hurts. */
export function ApplicationPage() {
  const t = useT();
  useEffect(() => {
    document.title = t('application.title');
  }, [t]);
  return (
    <Opened
      again={({ state }) => {
        const application = state.data?.application;
        const isOld = application && Date.now() - Date.parse(application.asOf) > 120_000 && state.dataUpdateCount < 4;
        return isOld || application?.requests.some((request) => request.state === 'waiting' && SETTLES_ITSELF.includes(request.kind)) ? SOON_MS : false;
      }}
    >
      {(application) => <Shown application={application} />}
    </Opened>
  );
}

function Shown({ application }: { application: Application }) {
  const t = useT();
  const { language } = useLanguage();
  const isOpen = ['waiting', 'proposed', 'offered'].includes(application.state);
  const sentence = t(`application.state.${application.state}`);
  const why = isOpen && application.state === 'waiting' ? whyNotYet(application, t) : [];
  const spoken = [sentence, ...application.missing.map((code) => `${t(`application.missing.${code}`)}. ${t(`application.bring.${code}`)}`), ...why].join(' ');
  return (
    <>
      <h1 className="sentence">{sentence}</h1>
      <SentNote application={application} />
      <ReadAloud words={spoken} language={language} />
      {application.offer && <OfferCard offer={application.offer} isAnswered={application.requests.some(({ kind, state }) => kind === 'offer_answer' && state === 'waiting')} />}
      {application.state === 'withdrawn' && <ComeBack application={application} />}
      {isOpen && <Missing missing={application.missing} isPrimary={!application.offer} />}
      {why.length > 0 && (
        <Card id="proc" title={t('application.why')}>
          {why.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p className="muted">{t('application.noRank')}</p>
        </Card>
      )}
      {application.requests.length > 0 && <Requests requests={application.requests} />}
      {isOpen && <Changes />}
      {application.decisions.length > 0 && <Decisions decisions={application.decisions} />}
      <Helper application={application} />
      {isOpen && (
        <p>
          <Link to="/portal/zadost/stahnout" className="quiet">
            {t('application.withdraw')}
          </Link>
        </p>
      )}
    </>
  );
}

function whyNotYet({ reasons, freeFlats, suitableFlats }: Application, t: ReturnType<typeof useT>): string[] {
  if (freeFlats === 0) return [t('application.nothingFree')];
  return [
    t('application.free', { count: freeFlats }),
    ...reasons.map(({ code, flats }) => t(`application.reason.${code}`, { count: flats })),
    ...(suitableFlats > 0 ? [t('application.suitable', { count: suitableFlats })] : []),
  ];
}

/** Where the family can do something about it by itself; the rest is said on the phone or signed at the desk. */
const MENDED_BY = { income: 'document', contact: 'contact', needs: 'needs' } as const;

function Missing({ missing, isPrimary }: { missing: readonly string[]; isPrimary: boolean }) {
  const t = useT();
  if (missing.length === 0) {
    return (
      <p className="note">
        <Check size={22} aria-hidden style={{ verticalAlign: '-4px' }} /> {t('application.nothingMissing')}
      </p>
    );
  }
  return (
    <Card id="chybi" title={t('application.missing')}>
      <ul style={{ marginBottom: '1rem' }}>
        {missing.map((code) => (
          <li key={code} style={{ marginBottom: '0.75rem' }}>
            <CircleAlert size={22} aria-hidden style={{ verticalAlign: '-4px' }} /> <b>{t(`application.missing.${code}`)}</b>
            <br />
            {t(`application.bring.${code}`)}
          </li>
        ))}
      </ul>
      {missing
        .filter((code): code is keyof typeof MENDED_BY => code in MENDED_BY)
        .map((code, index) => (
          <p key={code}>
            <Link to="/portal/zadost/zmena/$kind" params={{ kind: MENDED_BY[code] }} className={isPrimary && index === 0 ? 'button wide' : 'plain wide'}>
              {code === 'income' && <Camera size={22} aria-hidden />}
              {t(`application.mend.${code}`)}
            </Link>
          </p>
        ))}
    </Card>
  );
}

const CHANGES = ['income', 'member', 'contact', 'needs', 'wishes', 'document'] as const;

function Changes() {
  const t = useT();
  return (
    <Card id="zmena" title={t('application.changes')}>
      <p>{t('application.changesWhy')}</p>
      <div className="row">
        {CHANGES.map((kind) => (
          <Link key={kind} to="/portal/zadost/zmena/$kind" params={{ kind }} className="plain wide">
            {t(`application.change.${kind}`)}
          </Link>
        ))}
      </div>
    </Card>
  );
}

function Requests({ requests }: { requests: Application['requests'] }) {
  const t = useT();
  const takeBack = useAct(TakeBackChangeMutation);
  return (
    <Card id="poslano" title={t('application.requests')}>
      <ul className="docs">
        {requests.map((request) => (
          <li key={request.id} style={{ padding: '0.75rem 0' }}>
            <b>{t(`application.change.${request.kind}`)}</b>, <Day value={request.sentAt} />
            <br />
            {t(`application.request.${request.state}`)}
            {request.answer && (
              <>
                <br />
                {t('application.answer')} {request.answer}
              </>
            )}
            {request.state === 'waiting' && !SETTLES_ITSELF.includes(request.kind) && (
              <>
                <br />
                <button type="button" className="quiet" disabled={takeBack.isPending} onClick={() => takeBack.mutate({ id: request.id }, { onSuccess: () => goOnAt('poslano') })}>
                  {t('application.takeBack')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ComeBack({ application }: { application: Application }) {
  const t = useT();
  const comeBack = useAct(ReturnApplicationMutation);
  const isWaiting = application.requests.some(({ kind, state }) => kind === 'return' && state === 'waiting');
  return (
    <Card id="vratit" title={t('application.return')}>
      <p>
        {t('application.returnWhy')} {application.returnUntil && <Day value={application.returnUntil} />}.
      </p>
      {comeBack.error && <Failure error={comeBack.error} />}
      <button type="button" className="button wide" disabled={comeBack.isPending || isWaiting} onClick={() => comeBack.mutate({}, { onSuccess: () => goOnAt('obsah') })}>
        {isWaiting ? t('application.request.waiting') : t('application.returnDo')}
      </button>
    </Card>
  );
}

/** Somebody to call, always at the end, always in the same words. */
function Helper({ application: { helper, agency, code } }: { application: Application }) {
  const t = useT();
  const phone = helper?.phone ?? agency.phone;
  return (
    <Card id="pomoc" title={t('application.helper')}>
      {helper && (
        <p>
          <b>{helper.name}</b>, {agency.name}
        </p>
      )}
      <div className="row" style={{ marginBottom: '0.75rem' }}>
        {phone && (
          <a className="plain wide" href={`tel:${phone.replace(/\s/g, '')}`}>
            <Phone size={22} aria-hidden />
            {t('application.call', { phone })}
          </a>
        )}
        <a className="plain wide" href={`mailto:${helper?.email ?? agency.email}`}>
          {helper?.email ?? agency.email}
        </a>
      </div>
      <p className="muted">{t('application.number', { code })}</p>
      {agency.isDemo && <p className="muted">{t('application.demo')}</p>}
    </Card>
  );
}
